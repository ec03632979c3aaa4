"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { isOwnOrigin } from "@/app/_server/origin";
import { currentSession } from "@/app/_server/session";
import { endSession } from "@/lib/users/commands/end-session";
import { providerSignOut } from "./provider-sign-out";
import { dropSessionCookie, readSessionKey } from "./session-cookie";

/** Ends the session here, then at the identity provider where that is offered. */
export async function signOutAction(): Promise<void> {
  if (!isOwnOrigin(await headers())) return;
  const [session, key] = [await currentSession(), await readSessionKey()];
  if (session && key) await endSession(session.ctx, { key });
  await dropSessionCookie();
  redirect((session && (await providerSignOut(session.ctx))) ?? "/logg-inn?utlogget=1");
}
