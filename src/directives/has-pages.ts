import { isPicture } from '../reading/formats/picture/read-picture.ts';

/** Whether a file of this type has pages that can be shown as images. */
export const hasPages = (mediaType: string | null): boolean => mediaType === 'application/pdf' || isPicture(mediaType);
