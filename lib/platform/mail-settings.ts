import { z } from "zod";

/** Where mail is handed over. The server's certificate is always checked. */
export type MailServer = {
  host: string;
  port: number;
  /** `implicit` from the first byte, `starttls` before anything is said, `off` never. */
  encryption: "implicit" | "starttls" | "off";
  auth?: { user: string; pass: string };
};

export type MailSettings = { server: MailServer; from: { name: string; address: string } };

const EXAMPLE = "smtp://user:password@mail.kommune.no:587";

/** smtp:// begins with STARTTLS and smtps:// with TLS; `?tls=off` is for a relay of one's own net. */
function serverOf(value: string): MailServer | string {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : null;
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol)) {
    return `must be an address such as ${EXAMPLE}`;
  }
  const { tls, ...others } = Object.fromEntries(url.searchParams);
  if (Object.keys(others).length > 0 || (tls !== undefined && tls !== "off")) {
    return "may only be followed by ?tls=off";
  }
  const implicit = url.protocol === "smtps:";
  if (implicit && tls) return "is encrypted from the start with smtps://; leave ?tls=off out";
  if (Boolean(url.username) !== Boolean(url.password)) {
    return "must have both user and password, or neither";
  }
  if (url.username && tls) return "must not send a password unencrypted; leave ?tls=off out";
  let auth: MailServer["auth"];
  try {
    auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  } catch {
    return "has a user or password that is not percent-encoded";
  }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (implicit ? 465 : 587),
    encryption: implicit ? "implicit" : tls ? "off" : "starttls",
    ...(url.username && { auth }),
  };
}

export const mailServer = z.string().transform((value, context) => {
  const server = serverOf(value);
  if (typeof server !== "string") return server;
  context.addIssue({ code: "custom", message: server });
  return z.NEVER;
});

/** "rotfeste@kommune.no", or "Rotfeste <rotfeste@kommune.no>". */
export const mailSender = z.string().transform((value, context) => {
  const [, name, address] = /^(?:([^<>"\r\n]{1,60})<([^<>\s]+)>)$/.exec(value.trim()) ?? [];
  const sender = { name: name?.trim() || "Rotfeste", address: address ?? value.trim() };
  if (z.email().safeParse(sender.address).success) return sender;
  const message = "must be an address such as Rotfeste <rotfeste@kommune.no>";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});
