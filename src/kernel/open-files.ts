import path from 'node:path';
import { Disk } from 'flydrive';
import { type Config, ConfigError } from './config.ts';
import { diskFiles, type Files, filesOn } from './files.ts';

/** The files of an installation, where its settings say. @throws {ConfigError} for a bucket without its settings. */
export async function openFiles(config: Config): Promise<Files> {
  if (config.NHIP_FILES === 'disk') return diskFiles(path.resolve(config.NHIP_DATA, 'files'));
  const { NHIP_S3_BUCKET: bucket, NHIP_S3_ENDPOINT: endpoint, NHIP_S3_REGION: region } = config;
  const { NHIP_S3_KEY: accessKeyId, NHIP_S3_SECRET: secretAccessKey } = config;
  if (!bucket || !accessKeyId || !secretAccessKey) {
    throw new ConfigError('NHIP_FILES: s3 also needs NHIP_S3_BUCKET, NHIP_S3_KEY and NHIP_S3_SECRET.');
  }
  // Only now: the client of Amazon takes longer to load than all the rest.
  const { S3Driver } = await import('flydrive/drivers/s3');
  const driver = new S3Driver({
    bucket,
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    credentials: { accessKeyId, secretAccessKey },
    visibility: 'private',
    supportsACL: false,
    // Newer checksums that many stores of the same protocol do not know; every file is checked by its sha256 anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return filesOn(new Disk(driver));
}
