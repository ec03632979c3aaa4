import "server-only";
import { createTransport } from "nodemailer";
import type { MailSettings } from "@/lib/platform/mail-settings";
import { type Refusal, type Verdict, verdictOf } from "../rules/delivery";
import type { DigestMail } from "../rules/digest-mail";

export type OutgoingMail = DigestMail & { to: string; messageId: string };

/** The mail was not taken. `answer` has the codes alone: a server's own words may name people. */
export class NotTaken extends Error {
  override name = "NotTaken";
  constructor(
    readonly verdict: Verdict,
    readonly answer: string,
  ) {
    super(answer);
  }
}

/**
 * Hands one mail over to the server, and resolves when the server has answered for it.
 * @throws NotTaken
 */
export async function deliverMail(
  { server, from }: MailSettings,
  { to, subject, text, html, messageId }: OutgoingMail,
): Promise<void> {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.encryption === "implicit",
    requireTLS: server.encryption === "starttls",
    ignoreTLS: server.encryption === "off",
    auth: server.auth,
    tls: { minVersion: "TLSv1.2" },
    dnsTimeout: 5_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: to },
      subject,
      text,
      html,
      messageId,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    const { code, responseCode, command } = error as Refusal;
    const answer = [code, responseCode, command].filter(Boolean).join(" ") || "unknown";
    throw new NotTaken(verdictOf({ code, responseCode, command }), answer);
  } finally {
    transport.close();
  }
}
