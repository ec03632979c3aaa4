import { headers } from "next/headers";
import { problem, problemOf } from "@/app/_server/errors";
import { isOwnOrigin } from "@/app/_server/origin";
import { renewSession } from "@/app/_server/session";

/** Someone answers the warning that the session is about to end: it lasts half an hour more. */
export async function POST(): Promise<Response> {
  if (!isOwnOrigin(await headers())) return problemOf(403, "errors.cross-site");
  try {
    const session = await renewSession();
    if (!session) return problemOf(401, "errors.signed-out");
    const { expiresAt, endsAt } = session;
    return Response.json({ expiresAt, endsAt });
  } catch (error) {
    return problem(error);
  }
}
