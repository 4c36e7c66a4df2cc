import type { BackupWords } from './words.ts';

/** Words of backup and restore, English. */
export const backupWordsEn: BackupWords = {
  backup: {
    summary: 'write everything into one file: database, files, jobs that are not done',
    file: 'file to be written, such as nhip-2026-11-22.nhip; it must not exist yet',
    hash: 'only print the hash of the whole content; nothing is written',
    afterHelp: `
Uses the settings of the server (DATABASE_URL, NHIP_DATA, NHIP_FILES …). Servers may go on working: PostgreSQL is read beside
them; the embedded database is written by the server that has it. The file holds everything, also keys of sign-in: keep it safe.`,
    noFile: 'Name the file to be written, or ask for --hash.',
    done: 'Written: {file}. Tables: {tables}, rows: {rows}, files: {files}.\nHash of the content: {hash}',
    byServer: 'The running server wrote it.',
  },
  restore: {
    summary: 'make database and files what a backup says, on the embedded database or on PostgreSQL',
    file: 'file that nhip backup wrote',
    replace: 'replace what is there; without it only an empty database is filled',
    afterHelp: `
Stop every server first. The whole archive is checked before anything is changed; then all happens or nothing. Afterwards
start the server: jobs that were not done, such as files waiting to be read, go on.`,
    done: 'Restored from {at}. Tables: {tables}, rows: {rows}, files: {files}.\nHash of the content, checked: {hash}',
  },
  files: {
    summary: 'find stored files that no record names, and what broken writes left',
    grace: 'leave files that are younger than this many days',
    remove: 'remove them; without it they are only listed',
    badGrace: 'The days must be a whole number from 1 to 3650.',
    found: '{count} files, {megabytes} MB, are not named by any record. Remove them with --remove.',
    removed: 'Removed {count} files, {megabytes} MB.',
    none: 'Every stored file is named by a record, or is younger than {days} days.',
  },
  progress: 'Tables {done}/{total}, rows {rows}, files {files}',
  troubles: {
    'no-data':
      'There is no data in {folder}. Name the folder of the data with NHIP_DATA, or DATABASE_URL. Nothing was done.',
    'no-database': 'The database is empty: no server has worked on it yet. Nothing was done.',
    'file-exists': '{file} exists already and stays as it is. Choose another name.',
    damaged:
      'The backup {file} is damaged: what it holds is not what its hashes say, or its end is missing. Nothing was changed. Use another copy.',
    hostile:
      'The backup holds something that no backup of Nhịp holds ({name}). It was not opened any further; nothing was changed. Find out where the file comes from.',
    newer:
      'The backup comes from a newer Nhịp ({version}, {migration}). Nothing was changed. Install that version, then restore.',
    'not-empty':
      'The database is in use already. Nothing was changed. Restore into an empty one, or replace everything with --replace after backing it up.',
    'not-ours':
      'The database holds tables of another program ({table}). Nothing was changed. Give Nhịp a database of its own.',
    'in-use': 'A server works on this database. Nothing was changed. Stop every server, then restore.',
    'other-hash':
      'What was restored did not have the hash of the backup ({difference}), so all of it was undone. Report this with the versions of both databases.',
    refused: 'The running server could not write the backup ({status}). See the log of the server, then try again.',
  },
  locked:
    'The embedded database is in use by a running server. Nothing was done. Stop the server, run the command, start it again; on PostgreSQL a backup needs no stop.',
  failed: 'It did not work: {message}. Nothing was changed.',
};
