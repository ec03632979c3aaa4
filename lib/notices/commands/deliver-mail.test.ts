import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { MailSettings } from "@/lib/platform/mail-settings";
import { aCertificate } from "../fixtures/certificate";
import { aMailServer } from "../fixtures/mail-server";
import { deliverMail, NotTaken } from "./deliver-mail";

const MAIL = {
  to: "kari@kommune.example",
  subject: "Rotfeste: 3 over fristen",
  text: "Over fristen: 3\n",
  html: "<p>Over fristen: 3</p>",
  messageId: "<abc@kommune.example>",
};
const LOGIN = { user: "rotfeste@kommune.example", pass: "hemmelig p@ss" };

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
async function server(...behaviour: Parameters<typeof aMailServer>) {
  const started = await aMailServer(...behaviour);
  open.push(started);
  return started;
}

async function notTaken(settings: MailSettings): Promise<NotTaken> {
  const error = await deliverMail(settings, MAIL).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof NotTaken)) throw new Error(`expected NotTaken, got ${error}`);
  return error;
}

/** Hands the mail over in a process that trusts the certificate, as an operator lets the app do. */
async function deliverTrusting(cert: string, settings: MailSettings): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mail-"));
  const authority = join(folder, "authority.pem");
  writeFileSync(authority, cert);
  const script = `
    import { deliverMail } from "./lib/notices/commands/deliver-mail.ts";
    const { settings, mail } = JSON.parse(process.env.HAND_OVER);
    await deliverMail(settings, mail).catch((error) => console.log(error.message));`;
  try {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--conditions=react-server", "--input-type=module", "--eval", script],
      {
        env: {
          ...process.env,
          NODE_EXTRA_CA_CERTS: authority,
          HAND_OVER: JSON.stringify({ settings, mail: MAIL }),
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let said = "";
    child.stdout.on("data", (part) => {
      said += part;
    });
    child.stderr.on("data", (part) => {
      said += part;
    });
    await once(child, "close");
    return said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("a mail", () => {
  it("is handed over as text and page, and says that no person wrote it", async () => {
    const { settings, mails } = await server();
    await deliverMail(settings, MAIL);
    expect(mails).toHaveLength(1);
    const [{ envelope, mail } = { envelope: null, mail: null }] = mails;
    expect(envelope).toEqual({ from: "rotfeste@kommune.example", to: [MAIL.to] });
    expect(mail).toMatchObject({
      subject: MAIL.subject,
      text: MAIL.text,
      messageId: MAIL.messageId,
    });
    expect(String(mail?.html)).toContain(MAIL.html);
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.attachments).toEqual([]);
  });

  it.each([
    ["STARTTLS", false],
    ["TLS from the start", true],
  ])(
    "goes by %s to a server whose certificate is trusted, with a password",
    async (_how, implicit) => {
      const tls = aCertificate();
      const { settings, mails } = await server({ tls, implicit, login: LOGIN });
      expect(await deliverTrusting(tls.cert, settings)).toBe("");
      expect(mails).toMatchObject([{ secure: true, user: LOGIN.user }]);
    },
  );

  it("is not given to a server that cannot prove who it is, nor is the password", async () => {
    const { settings, mails, seen } = await server({ tls: aCertificate(), login: LOGIN });
    expect(await notTaken(settings)).toMatchObject({ verdict: "server_away" });
    expect([mails, seen.logins]).toEqual([[], []]);
  });

  it("is not sent in clear when encryption was asked for and is not offered", async () => {
    const { settings, mails, seen } = await server({ login: LOGIN });
    const asked = { ...settings, server: { ...settings.server, encryption: "starttls" as const } };
    expect(await notTaken(asked)).toMatchObject({ verdict: "server_away" });
    expect([mails, seen.logins]).toEqual([[], []]);
  });

  it("waits when the password is wrong, and the answer does not hold it", async () => {
    const { settings, mails } = await server({ login: LOGIN });
    const wrong = { ...settings.server, auth: { ...LOGIN, pass: "feil" } };
    const refusal = await notTaken({ ...settings, server: wrong });
    expect(refusal).toMatchObject({ verdict: "server_away", answer: "EAUTH 535 AUTH PLAIN" });
    expect(mails).toEqual([]);
  });

  it.each([
    [450, "later"],
    [451, "later"],
    [421, "server_away"],
    [550, "refused"],
  ])("to a recipient that is answered %d: %s", async (code, verdict) => {
    const { settings, mails } = await server({
      toRecipient: (address) => ({ code, text: `${address} is not for us` }),
    });
    const refusal = await notTaken(settings);
    expect(refusal).toMatchObject({ verdict });
    expect(refusal.message).not.toContain(MAIL.to);
    expect(mails).toEqual([]);
  });

  it.each([
    [451, "later"],
    [554, "refused"],
  ])("that is answered %d once it was read: %s", async (code, verdict) => {
    const { settings } = await server({ toMail: () => ({ code, text: "no" }) });
    expect(await notTaken(settings)).toMatchObject({ verdict });
  });

  it("waits when nobody answers, and when the line breaks before the answer", async () => {
    const { settings, close } = await aMailServer();
    await close();
    expect(await notTaken(settings)).toMatchObject({ verdict: "server_away" });
    const breaking = createServer((call) => {
      call.write("220 here\r\n");
      call.on("error", () => {});
      let reading = false;
      call.on("data", (said) => {
        if (reading) call.destroy();
        else if (String(said).startsWith("DATA")) {
          reading = true;
          call.write("354 go on\r\n");
        } else call.write("250 yes\r\n");
      });
    });
    breaking.listen(settings.server.port, "127.0.0.1");
    await once(breaking, "listening");
    expect(await notTaken(settings)).toMatchObject({ verdict: "server_away" });
    breaking.close();
  });

  it("to an address that nobody can write to is given up at once", async () => {
    const { settings, seen } = await server();
    const error = await deliverMail(settings, { ...MAIL, to: "kari\r\nBcc: x@y.example" }).catch(
      (reason: unknown) => reason,
    );
    expect(seen.recipients).toBe(0);
    expect(error).toMatchObject({ verdict: "refused" });
  });
});
