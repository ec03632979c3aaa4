import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import type { Household } from "./guidance";

type HandedIn = { name: string; mimeType: string; buffer: Buffer };

/** A PDF of one page with the text. */
export function aPdf(name: string, text = name): HandedIn {
  const content = `BT /F1 18 Tf 72 760 Td (${text}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const file = `%PDF-1.4\n${objects.join("")}trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n`;
  return { name, mimeType: "application/pdf", buffer: Buffer.from(file, "latin1") };
}

/** What Word saves, as far as anyone can tell from its beginning, under another name. */
export function aWordFileCalled(name: string): HandedIn {
  const part = Buffer.from("word/document.xml");
  const head = Buffer.from("504b0304140000000000000000000000000000000000000000000000", "hex");
  head.writeUInt16LE(part.length, 26);
  const buffer = Buffer.concat([head, Buffer.alloc(2), part, Buffer.alloc(200)]);
  return { name, mimeType: "application/pdf", buffer };
}

/** A program for Windows, as far as anyone can tell from its beginning, under another name. */
export function aProgramCalled(name: string): HandedIn {
  const buffer = Buffer.alloc(512);
  buffer.write("MZ", "latin1");
  buffer.writeUInt32LE(128, 60);
  buffer.write("PE\0\0", 128, "latin1");
  return { name, mimeType: name.endsWith(".pdf") ? "application/pdf" : "image/png", buffer };
}

/** A web page under another name. */
export function aHtmlPageCalled(name: string): HandedIn {
  const page = "<!doctype html><title>Vilkår</title><script>alert(1)</script>";
  return { name, mimeType: "application/pdf", buffer: Buffer.from(page) };
}

/** A photo of one point. */
export function aPhoto(name: string): HandedIn {
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  return { name, mimeType: "image/png", buffer: Buffer.from(png, "base64") };
}

export async function openDocuments(page: Page, { caseId }: Household): Promise<void> {
  await page.goto(`/saker/${caseId}/dokumenter`);
  await expect(page.getByRole("heading", { name: "Dokumenter i saken" })).toBeVisible();
}

export async function handIn(page: Page, kind: string, files: HandedIn[]): Promise<void> {
  await page.getByLabel(/^Filer/).setInputFiles(files);
  await page.getByLabel(/^Type dokument/).selectOption({ label: kind });
  await page.getByRole("button", { name: "Legg inn" }).click();
}

/** A line of the list, by the document's title. */
export function line(page: Page, title: string): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: title }) });
}

/** The address under which a document is read. */
export async function addressOf(page: Page, title: string): Promise<string> {
  return (await line(page, title).getByRole("link").first().getAttribute("href")) ?? "";
}

export async function openDocumentPage(page: Page, title: string): Promise<void> {
  await line(page, title)
    .getByRole("link", { name: /^Endre eller fjern/ })
    .click();
  await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible();
}

export async function removeDocument(page: Page, title: string, reason: string): Promise<void> {
  await openDocumentPage(page, title);
  await page.getByLabel(/Hvorfor fjernes det/).fill(reason);
  await page.getByRole("button", { name: "Fjern dokumentet" }).click();
}

/** The folder in which the app keeps a municipality's files. */
const folderOf = ({ id }: Municipality) => join(process.env.FILES_DIR ?? "", id);

/** How many files, whole or half, lie in the municipality's folder. */
export function filesKept(municipality: Municipality): number {
  const folder = folderOf(municipality);
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .length;
}

/** As when a disk was lost. */
export function loseFiles(municipality: Municipality): void {
  rmSync(folderOf(municipality), { recursive: true });
}

/** An answer to an upload that is sent as a program sends it, with files of any size. */
export async function post(
  page: Page,
  { caseId }: Household,
  files: HandedIn[],
  { origin = process.env.BASE_URL ?? "" } = {},
): Promise<{ status: number; location: string }> {
  const boundary = randomUUID();
  const part = (head: string, content: Buffer) =>
    Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), content, Buffer.from("\r\n")]);
  const body = Buffer.concat([
    part('Content-Disposition: form-data; name="kind"', Buffer.from("other")),
    ...files.map(({ name, mimeType, buffer }) =>
      part(
        `Content-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: ${mimeType}`,
        buffer,
      ),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const answer = await page.request.post(`/api/dokumenter?sak=${caseId}`, {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, origin },
    data: body,
    maxRedirects: 0,
    failOnStatusCode: false,
  });
  return { status: answer.status(), location: answer.headers().location ?? "" };
}

/** Begins an upload of a file and a large one, and cuts the line in the middle of the latter. */
export async function breakOff(
  page: Page,
  { caseId }: Household,
  halfWay: () => Promise<void>,
): Promise<void> {
  const { hostname, port, host, origin } = new URL(process.env.BASE_URL ?? "");
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const start = Buffer.from(
    '--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\nother\r\n--x\r\nContent-Disposition: form-data; name="files"; filename="hel.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
  );
  const whole = aPdf("hel.pdf").buffer;
  const next = Buffer.from(
    '\r\n--x\r\nContent-Disposition: form-data; name="files"; filename="halv.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
  );
  const sent = Buffer.concat([start, whole, next, randomBytes(2_000_000)]);
  const head = [
    `POST /api/dokumenter?sak=${caseId} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    `Cookie: ${cookie}`,
    "Content-Type: multipart/form-data; boundary=x",
    `Content-Length: ${sent.length * 2}`,
    "\r\n",
  ].join("\r\n");
  const socket = connect(Number(port), hostname);
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.write(head);
      socket.write(sent, () => resolve());
    });
  });
  await halfWay();
  socket.on("error", () => {});
  socket.resetAndDestroy();
}
