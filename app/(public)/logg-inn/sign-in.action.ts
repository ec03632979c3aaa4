"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { providerId } from "@/app/_server/auth/options";
import { authSettings } from "@/app/_server/auth/settings";
import { startSignIn } from "@/app/_server/auth/start";
import { isOwnOrigin } from "@/app/_server/origin";

/** Sends the person to the identity provider of the municipality. */
export async function signInAction(form: FormData): Promise<void> {
  if (!isOwnOrigin(await headers())) return;
  const municipality = String(form.get("municipality") ?? "");
  const known = authSettings().providers.some((one) => one.municipality === municipality);
  if (!known) redirect("/logg-inn?feil=innlogging");
  redirect(await startSignIn("signin", providerId(municipality)));
}
