/** The lines of a file of the Finnish Infra format, gathered hole by hole. */

export interface InfraLine {
  readonly line: number;
  /** A keyword such as `XY`, or the first number of a row. */
  readonly key: string;
  readonly words: readonly string[];
}

export interface InfraHole {
  /** `TT`, `XY`, `ML`, `AL`, …: the last of each. */
  readonly header: ReadonlyMap<string, InfraLine>;
  /** Rows of numbers and what stands between them, in order. */
  readonly rows: readonly InfraLine[];
  /** `KJ`, which holds for all holes below it. */
  readonly grid: InfraLine | undefined;
  readonly firstLine: number;
  readonly isClosed: boolean;
}

export interface InfraFile {
  readonly holes: readonly InfraHole[];
  /** Lines that are nothing of the format. */
  readonly strange: readonly InfraLine[];
}

const OF_FILE = new Set(['FO', 'KJ']);
const OF_HOLE = new Set('OM ML OR TY PK TT LA XY LN GR GL AT AL ZP TP LP'.split(' '));
/** After any of these a hole's own head is over. */
const OPENS = new Set(['OM', 'ML', 'OR', 'TY', 'PK', 'TT', 'LA', 'XY', 'LN']);
/** Remarks, and what a laboratory found in samples. */
const INLINE = new Set(['HM', 'TX', 'HT', 'EM', 'VH', 'KK', 'LB', 'RK']);

interface OpenHole {
  readonly header: Map<string, InfraLine>;
  readonly rows: InfraLine[];
  readonly grid: InfraLine | undefined;
  readonly firstLine: number;
}

export function infraFile(text: string): InfraFile {
  const holes: InfraHole[] = [];
  const strange: InfraLine[] = [];
  let grid: InfraLine | undefined;
  let open: OpenHole | undefined;
  const close = (isClosed: boolean) => {
    if (open) holes.push({ ...open, isClosed });
    open = undefined;
  };
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((said, index) => {
      const [key = '', ...words] = said.trim().split(/\s+/);
      const line: InfraLine = { line: index + 1, key, words };
      if (key === '' || key === '\u001a') return;
      if (OF_FILE.has(key)) {
        if (open && open.rows.length > 0) close(false);
        if (key === 'KJ') grid = line;
        return;
      }
      if (key === '-1') {
        close(true);
        return;
      }
      const isRow = /^([+-]?\d|-$)/.test(key);
      if (!isRow && !OF_HOLE.has(key) && !INLINE.has(key)) {
        strange.push(line);
        return;
      }
      if (open && open.rows.length > 0 && OPENS.has(key)) close(false);
      open ??= { header: new Map(), rows: [], grid, firstLine: line.line };
      if (OF_HOLE.has(key)) open.header.set(key, line);
      else open.rows.push(line);
    });
  close(false);
  return { holes, strange };
}
