import { type NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/app/_server/auth/options";
import { authSettings } from "@/app/_server/auth/settings";
import { problemOf } from "@/app/_server/errors";

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * The address that identity providers send people back to. The library's other addresses (its own
 * sign-in, sign-out and session) are closed: ours are server actions.
 */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [step, provider] = (await context.params).nextauth;
  if (step === "error" || step === "signin") return backToSignIn();
  if (step !== "callback" || !provider?.startsWith("kommune-"))
    return problemOf(404, "errors.not-found");
  const answer: Response = await NextAuth(authOptions())(request, context);
  const location = answer.headers.get("location");
  return location && !isFailure(location) ? answer : backToSignIn();
}

const isFailure = (location: string) => /\/(api\/auth|logg-inn)\b/.test(location);

function backToSignIn(): Response {
  return NextResponse.redirect(`${authSettings().baseUrl}/logg-inn?feil=innlogging`, 303);
}
