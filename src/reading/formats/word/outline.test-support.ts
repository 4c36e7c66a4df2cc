import type { RawDocument } from '../../model/block.ts';

/** A document as lines for tests: paragraphs as they are, rows of tables as "| cell@column+span×rows | …". */
export const linesOf = ({ blocks }: RawDocument): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map(({ cells }) =>
          cells
            .map(
              ({ text, column, columnSpan, rowSpan }) =>
                `| ${text.replaceAll('\n', ' / ')} @${column}+${columnSpan}×${rowSpan} `,
            )
            .join(''),
        ),
  );
