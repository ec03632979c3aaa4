import "server-only";
import { config } from "@/lib/platform/config";
import type { SessionLimits } from "@/lib/users/types";

const limits: SessionLimits = { idleSeconds: 30 * 60, absoluteSeconds: 8 * 60 * 60 };

/** What sign-in needs of the configuration. */
export function authSettings() {
  const { baseUrl, sessionSecret, providers, demoData, production } = config();
  return {
    baseUrl,
    appOrigin: new URL(baseUrl).origin,
    secure: baseUrl.startsWith("https:"),
    secret: sessionSecret,
    providers,
    /** Sign-in as one of the listed demo people. Never where the records are real. */
    demo: demoData && !production,
    limits,
  };
}
