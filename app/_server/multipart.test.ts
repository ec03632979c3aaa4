import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BrokenForm, type FormPart, fieldText, formParts, TooLargeForm } from "./multipart";

type Sent = { name: string; fileName: string | null; declared: string; content: string };

async function* inPieces(bytes: Buffer, ends: readonly number[]) {
  const places = [0, ...ends.map((end) => end % (bytes.length + 1)), bytes.length];
  places.sort((a, b) => a - b);
  for (let n = 1; n < places.length; n++) yield bytes.subarray(places[n - 1], places[n]);
}

async function read(bytes: Buffer, type: string, ends: readonly number[] = [], most = 1_000_000) {
  const parts: Sent[] = [];
  for await (const part of formParts(inPieces(bytes, ends), type, most)) {
    const { body, ...head } = part;
    const pieces: Buffer[] = [];
    for await (const piece of body) pieces.push(piece);
    parts.push({ ...head, content: Buffer.concat(pieces).toString("latin1") });
  }
  return parts;
}

/** The form as a browser writes it: Node's own encoder is of the same standard. */
async function written(form: FormData): Promise<{ bytes: Buffer; type: string }> {
  const response = new Response(form);
  const type = response.headers.get("content-type") ?? "";
  return { bytes: Buffer.from(await response.arrayBuffer()), type };
}

const B = "multipart/form-data; boundary=x";

describe("formParts", () => {
  it("reads every form as it was sent, in whatever pieces it comes", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            // A browser makes each line end of a field CRLF.
            name: fc.string({ unit: "grapheme", maxLength: 20 }).filter((s) => !/[\r\n]/.test(s)),
            fileName: fc.option(
              fc
                .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
                .filter((s) => !/[\r\n]/.test(s)),
            ),
            bytes: fc.uint8Array({ maxLength: 300 }),
          }),
          { maxLength: 5 },
        ),
        fc.array(fc.nat(), { maxLength: 30 }),
        async (fields, ends) => {
          const form = new FormData();
          const expected: Sent[] = [];
          for (const { name, fileName, bytes } of fields) {
            const content = Buffer.from(bytes).toString("latin1");
            const clean = fileName === null ? Buffer.from(bytes).toString("base64") : content;
            if (fileName === null) form.append(name, clean);
            else
              form.append(name, new File([new Uint8Array(bytes)], fileName, { type: "image/png" }));
            const declared = fileName === null ? "" : "image/png";
            expected.push({ name, fileName, declared, content: clean });
          }
          const { bytes, type } = await written(form);
          expect(await read(bytes, type, ends)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    ));

  it("is not led astray by marks in a file", async () => {
    const form = new FormData();
    const tricky = "\r\n--\r\n----x\r\n--formdata\r\n\r\n--";
    form.append("files", new File([tricky], "a.pdf", { type: "application/pdf" }));
    form.append("kind", "other");
    const { bytes, type } = await written(form);
    const pieces = Array.from({ length: bytes.length }, (_, index) => index);
    expect((await read(bytes, type, pieces)).map(({ content }) => content)).toEqual([
      tricky,
      "other",
    ]);
  });

  it("notices a form that ends before its end, wherever", async () => {
    const form = new FormData();
    form.append("kind", "other");
    form.append("files", new File(["x".repeat(500)], "a.pdf"));
    const { bytes, type } = await written(form);
    const whole = bytes.lastIndexOf("--") + 2;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole - 1), async (end) => {
        await expect(read(bytes.subarray(0, end), type)).rejects.toThrow(BrokenForm);
      }),
    );
  });

  it("stops as soon as more has come than is taken", async () => {
    let sent = 0;
    async function* endless() {
      yield Buffer.from('--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n');
      for (; ; sent++) yield Buffer.alloc(1000);
    }
    const drain = async () => {
      for await (const part of formParts(endless(), B, 50_000)) {
        for await (const _ of part.body);
      }
    };
    await expect(drain()).rejects.toThrow(TooLargeForm);
    expect(sent).toBeLessThan(52);
  });

  it("passes over what of a part is not read", async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\none\r\n--x\r\nContent-Disposition: form-data; name="b"\r\n\r\ntwo\r\n--x--';
    const names: string[] = [];
    let last: FormPart | undefined;
    for await (const part of formParts(inPieces(Buffer.from(body), [3, 70, 90]), B, 1000)) {
      names.push(part.name);
      if (part.name === "b") last = { ...part, body: part.body };
      if (last) expect(await fieldText(last)).toBe("two");
    }
    expect(names).toEqual(["a", "b"]);
  });

  it.each([
    ["no form", "text/plain", ""],
    ["no boundary", "multipart/form-data", "--x--"],
    ["no mark", B, "hello"],
    ["noise after a mark", B, "--xyz\r\n\r\n"],
    ["a part without a name", B, "--x\r\nContent-Type: text/plain\r\n\r\nhi\r\n--x--"],
    ["a head without an end", B, `--x\r\nA: ${"a".repeat(40_000)}`],
  ])("refuses %s", async (_, type, body) => {
    await expect(read(Buffer.from(body), type)).rejects.toThrow(BrokenForm);
  });

  it("does not take a field as long as a file", async () => {
    const form = new FormData();
    form.append("title", "x".repeat(70_000));
    const { bytes, type } = await written(form);
    const first = async () => {
      for await (const part of formParts(inPieces(bytes, []), type, 1_000_000))
        await fieldText(part);
    };
    await expect(first()).rejects.toThrow(TooLargeForm);
  });
});
