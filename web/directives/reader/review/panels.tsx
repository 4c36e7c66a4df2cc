import { useReader } from '../reader-state.ts';
import { HistoryPanel } from './history-panel.tsx';
import { KeysPanel } from './keys-panel.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { RereadPanel } from './reread-panel.tsx';

/** The panel that is open; fetched with the first one. */
export default function Panels() {
  const { state, change } = useReader();
  const onClose = () => change({ panel: null });
  switch (state.panel) {
    case 'keys':
      return <KeysPanel onClose={onClose} />;
    case 'history':
      return <HistoryPanel onClose={onClose} />;
    case 'fact-history':
      return <HistoryPanel fact onClose={onClose} />;
    case 'publish':
      return <PublishPanel onClose={onClose} />;
    case 'reread':
      return <RereadPanel onClose={onClose} />;
    case null:
      return null;
  }
}
