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
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
