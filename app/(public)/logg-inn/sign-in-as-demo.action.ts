"use server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { DEMO_PROVIDER } from "@/app/_server/auth/options";
import { authSettings } from "@/app/_server/auth/settings";
import { startSignIn } from "@/app/_server/auth/start";
import { isOwnOrigin } from "@/app/_server/origin";

/** Signs in as an invented person; there is no such thing where demo data is off. */
export async function signInAsDemoAction(form: FormData): Promise<void> {
  if (!authSettings().demo) notFound();
  if (!isOwnOrigin(await headers())) return;
  redirect(
    await startSignIn("callback", DEMO_PROVIDER, {
      municipality: String(form.get("municipality") ?? ""),
      account: String(form.get("account") ?? ""),
    }),
  );
}
