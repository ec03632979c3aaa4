import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { aMailServer } from "../lib/notices/fixtures/mail-server";

type Mail = { subject: string; text: string; html: string };

/** The mail server that the app hands mail over to, and a door to what it took, by recipient. */
export async function startMailServer(): Promise<{
  env: Record<string, string>;
  close(): Promise<void>;
}> {
  const { settings, mails, close } = await aMailServer();
  const door = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://door").searchParams.get("to") ?? "";
    const found = mails.filter(({ envelope }) => envelope.to.includes(address));
    const told = found.map(({ mail }) => ({
      subject: mail.subject ?? "",
      text: mail.text ?? "",
      html: String(mail.html || ""),
    }));
    response.setHeader("content-type", "application/json").end(JSON.stringify(told));
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  const { port } = door.address() as AddressInfo;
  process.env.E2E_MAIL = `http://127.0.0.1:${port}/`;
  const { host, port: at } = settings.server;
  return {
    env: { SMTP_URL: `smtp://${host}:${at}?tls=off`, MAIL_FROM: settings.from.address },
    async close() {
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
      await close();
    },
  };
}

/** What was sent to an address, oldest first. */
export async function mailTo(address: string): Promise<Mail[]> {
  const answer = await fetch(`${process.env.E2E_MAIL}?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as Mail[];
}
