import { encode } from 'uqr';
import styles from './identity.module.css';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code as one path, dark on white in both themes: cameras do not read it the other way round. */
export default function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { border: 0 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
  return <img className={styles.qr} src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={label} />;
}
