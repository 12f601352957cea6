/** What the command line speaks to: results on one channel, everything said beside them on the other. */
export interface Terminal {
  /** results: standard output */
  readonly out: (text: string) => void;
  /** notes, progress and errors: standard error */
  readonly note: (text: string) => void;
  /** a person looks at standard error */
  readonly watched: boolean;
  /** aborted by an interrupt */
  readonly signal: AbortSignal;
}

export interface Progress {
  readonly at: (share: number) => void;
  readonly end: () => void;
}

/** A line that grows on a terminal, or a line every tenth of the way in a log; nothing where nobody asked. */
export function progress(terminal: Terminal, asked: boolean | undefined, what: string): Progress {
  if (!(asked ?? terminal.watched)) return { at: () => {}, end: () => {} };
  let shown = -1;
  const grain = terminal.watched ? 1 : 10;
  return {
    at: (share) => {
      const percent = Math.floor((100 * share) / grain) * grain;
      if (percent === shown) return;
      shown = percent;
      terminal.note(terminal.watched ? `\r${what}: ${percent} %` : `${what}: ${percent} %\n`);
    },
    end: () => {
      if (terminal.watched && shown >= 0) terminal.note(`\r${" ".repeat(what.length + 8)}\r`);
    },
  };
}
