import type { HistoryWords } from './words.ts';

/** Words of `nhip history verify`, English. */
export const historyWordsEn: HistoryWords = {
  summary: 'check the history',
  verify: 'walk the whole chain of the history; exit code 1 when it is broken',
  json: 'print JSON',
  since: 'end noted earlier, as POSITION:HASH; then a chain that was written anew since shows too',
  badSince: 'The end must be POSITION:HASH, the hash of 64 hexadecimal digits.',
  afterHelp: `
Uses the settings of the server (DATABASE_URL, NHIP_DATA …). On PostgreSQL no server needs to stop; the embedded database
is free only while its server is stopped. Note the end of the chain elsewhere: who can change the whole table can write
the whole chain anew.`,
  whole: 'The chain is whole: {entries} entries.\nEnd of the chain: {entries}:{hash}',
  broken: {
    changed: 'The chain breaks at entry {position}: it, or its place, was changed.',
    missing: 'The chain breaks at entry {position}: entries were removed from here on.',
    added: 'The chain breaks at entry {position}: entries were added from here on.',
    end: 'The chain breaks at entry {position}: the mark of the end does not fit.',
    anchor: 'The chain breaks at entry {position}: it was written anew since its end was noted.',
  },
  advice: 'Leave the database as it is, back it up now and tell those who answer for security.',
};
