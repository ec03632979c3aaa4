import "server-only";

/** A part of a form as it arrives. What is not read of its body is passed over. */
export type FormPart = {
  name: string;
  /** The name of the file; null for a plain field. */
  fileName: string | null;
  /** What the sender says that the file is. */
  declared: string;
  body: AsyncGenerator<Buffer>;
};

/** The form ended before its end, or is none. */
export class BrokenForm extends Error {
  override name = "BrokenForm";
}

/** More has come than is taken. */
export class TooLargeForm extends Error {
  override name = "TooLargeForm";
}

const MOST_HEAD = 16 * 1024;
const MOST_FIELD = 64 * 1024;
const LINE = Buffer.from("\r\n");
const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * The parts of a form with files (RFC 7578) as they stream by, so that no more than a piece of a file
 * is held at a time. A part is to be read before the next is asked for.
 *
 * @throws BrokenForm, TooLargeForm, and what the sender's line throws
 */
export async function* formParts(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  mostBytes: number,
): AsyncGenerator<FormPart> {
  const boundary =
    /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!mark) throw new BrokenForm("no boundary");
  const delimiter = Buffer.from(`\r\n--${mark}`, "latin1");
  const arriving = new Arriving(body, mostBytes);
  // Before the first part there may be a text, which is passed over; the first mark has no line before it.
  arriving.unread(LINE);
  for await (const _ of arriving.until(delimiter)) {
    // passed over
  }
  for (;;) {
    const after = await arriving.take(2);
    if (after.toString("latin1") === "--") return;
    if (!after.equals(LINE)) throw new BrokenForm("no line after a mark");
    const head = await arriving.head();
    const content = arriving.until(delimiter);
    yield { ...readHead(head), body: content };
    for await (const _ of content) {
      // passed over
    }
  }
}

/** The text of a plain field. */
export async function fieldText({ body }: FormPart): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > MOST_FIELD) throw new TooLargeForm("a field");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** What has arrived and was not read yet. */
class Arriving {
  private held: Buffer = Buffer.alloc(0);
  private size = 0;
  private readonly source: AsyncIterator<Uint8Array>;

  constructor(
    body: AsyncIterable<Uint8Array>,
    private readonly most: number,
  ) {
    this.source = body[Symbol.asyncIterator]();
  }

  unread(bytes: Buffer): void {
    this.held = Buffer.concat([bytes, this.held]);
  }

  private async more(): Promise<void> {
    const next = await this.source.next();
    if (next.done) throw new BrokenForm("ended early");
    this.size += next.value.byteLength;
    if (this.size > this.most) throw new TooLargeForm("the form");
    this.held = Buffer.concat([this.held, next.value]);
  }

  async take(count: number): Promise<Buffer> {
    while (this.held.length < count) await this.more();
    const taken = this.held.subarray(0, count);
    this.held = this.held.subarray(count);
    return taken;
  }

  /** What stands before the empty line after the headers of a part. */
  async head(): Promise<string> {
    // A part without headers begins with the empty line itself.
    this.unread(LINE);
    for (;;) {
      const end = this.held.indexOf(HEAD_END);
      if (end >= 0) return (await this.take(end + HEAD_END.length)).toString("utf8");
      if (this.held.length > MOST_HEAD) throw new BrokenForm("a head without an end");
      await this.more();
    }
  }

  /** What comes before the mark, which is passed over. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.held.indexOf(mark);
      if (at >= 0) {
        const last = this.held.subarray(0, at);
        this.held = this.held.subarray(at + mark.length);
        if (last.length > 0) yield last;
        return;
      }
      // The end may be the beginning of the mark.
      const sure = this.held.length - (mark.length - 1);
      if (sure > 0) {
        const part = this.held.subarray(0, sure);
        this.held = this.held.subarray(sure);
        yield part;
      }
      await this.more();
    }
  }
}

function readHead(head: string): Omit<FormPart, "body"> {
  const lines = head.split("\r\n");
  const of = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? "";
  const about = of("content-disposition");
  const named = (parameter: string) =>
    new RegExp(`[;\\s]${parameter}="([^"]*)"`, "i").exec(about)?.[1];
  const name = named("name");
  if (name === undefined) throw new BrokenForm("a part without a name");
  const fileName = named("filename");
  return {
    name: decoded(name),
    fileName: fileName === undefined ? null : decoded(fileName),
    declared: of("content-type").trim(),
  };
}

/** The three signs that a browser writes as numbers in a name, and no others. */
function decoded(name: string): string {
  return name.replace(/%22/g, '"').replace(/%0D/gi, "\r").replace(/%0A/gi, "\n");
}
