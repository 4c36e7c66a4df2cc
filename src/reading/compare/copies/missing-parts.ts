import type { MetadataField, Segment } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Side } from '../side.ts';
import { type LoneLines, trimmed } from './surroundings.ts';

const PARTS = [
  ['signature', 'signatory'],
  ['recipients', 'recipients'],
] as const;

/** Signature (phần ký) and recipients (nơi nhận) that a copy has and the other one lacks: that one is incomplete. */
export const missingParts = (side: Side, other: Side): LoneLines[] =>
  PARTS.flatMap(([part, field]): LoneLines[] => {
    if (!states(side, field) || states(other, field)) return [];
    const span = segmentOf(side, part) ?? side.document.anchors.find((anchor) => anchor.field === field)?.span;
    return span ? [{ part, span: trimmed(side, span) }] : [];
  });

const states = ({ document }: Side, field: 'signatory' | ('recipients' & MetadataField)): boolean =>
  (document.metadata[field]?.length ?? 0) > 0;

const segmentOf = ({ document }: Side, kind: Segment['kind']): Span | undefined =>
  document.segments.find((segment) => segment.kind === kind)?.span;
