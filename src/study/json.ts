import { InputError, shown } from "../quantity/input-error.js";

/** how deep a document may be nested: a study needs three levels */
const deepest = 100;

/**
 * JSON as JSON.parse reads it, but faults are told by line and column, in every engine alike; and two things that
 * JSON.parse lets pass are refused: a key given twice, and a number too large to be one.
 */
export function parseJson(text: string, name: string): unknown {
  if (text.trim() === "") {
    throw new InputError(
      name,
      text === "" ? "an empty file (zero bytes)" : "nothing but blanks",
      "a JSON document",
    );
  }
  new Scanner(text, name).document();
  return JSON.parse(text);
}

class Scanner {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly name: string,
  ) {}

  document(): void {
    this.value(0);
    if (this.next() !== undefined) throw this.fault("the end of the document");
  }

  private value(depth: number): void {
    const mark = this.next();
    if (depth > deepest) throw this.fault(`no more than ${deepest} levels of brackets`);
    if (mark === "{") this.members("}", () => this.member(depth));
    else if (mark === "[") this.members("]", () => this.value(depth + 1));
    else if (mark === '"') this.string();
    else this.scalar();
  }

  /** What stands between two brackets: nothing, or items with commas between them. */
  private members(close: "}" | "]", item: () => void): void {
    this.keys.push(new Set());
    this.at++;
    if (this.next() === close) this.at++;
    else {
      for (;;) {
        item();
        const mark = this.next();
        if (mark !== "," && mark !== close) throw this.fault(`a comma or ${close}`);
        this.at++;
        if (mark === close) break;
      }
    }
    this.keys.pop();
  }

  private readonly keys: Set<string>[] = [];

  private member(depth: number): void {
    if (this.next() !== '"') throw this.fault("a key in double quotes");
    const start = this.at;
    this.string();
    const key = JSON.parse(this.text.slice(start, this.at)) as string;
    const known = this.keys[this.keys.length - 1];
    if (known.has(key)) {
      this.at = start;
      throw this.fault("every key once", `the key ${shown(key)} a second time`);
    }
    known.add(key);
    if (this.next() !== ":") throw this.fault("a colon");
    this.at++;
    this.value(depth + 1);
  }

  private string(): void {
    const start = this.at++;
    for (;;) {
      const mark = this.text[this.at];
      if (mark === undefined || mark < " ") {
        this.at = start;
        throw this.fault("a closing quote on the same line", "a text that does not end");
      }
      this.at++;
      if (mark === '"') return;
      if (mark !== "\\") continue;
      const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(this.text.slice(this.at, this.at + 5));
      if (escape === null)
        throw this.fault('one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX', "an unknown escape");
      this.at += escape[0].length;
    }
  }

  private scalar(): void {
    const token = /^[^\s,:[\]{}"]*/.exec(this.text.slice(this.at, this.at + 400))?.[0] ?? "";
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(token)) {
      if (!Number.isFinite(Number(token))) throw this.fault("a finite number", token);
    } else if (!["true", "false", "null"].includes(token)) {
      throw this.fault(
        "a value: a finite number, a text in double quotes, true, false, null, { or [",
        token === "" ? undefined : shown(token),
      );
    }
    this.at += token.length;
  }

  /** The next mark that is no blank, looked at and not taken. */
  private next(): string | undefined {
    while (" \t\n\r".includes(this.text[this.at] ?? "x")) this.at++;
    return this.text[this.at];
  }

  private fault(expected: string, found?: string): InputError {
    const before = this.text.slice(0, this.at).split(/\r\n|\r|\n/);
    const mark = this.text[this.at];
    const place = `${this.name}, line ${before.length}, column ${before[before.length - 1].length + 1}`;
    return new InputError(
      place,
      found ?? (mark === undefined ? "the end of the file" : shown(mark)),
      expected,
    );
  }
}
