import { arrival } from "@/app/_server/arrival";
import { problem } from "@/app/_server/errors";
import { inScope } from "@/lib/platform/transaction";
import { municipalitiesById } from "@/lib/users/queries/sign-in";
import { nobody } from "@/lib/users/rules/nobody";

/** Ready to serve: the database answers. */
export async function GET(): Promise<Response> {
  try {
    await inScope(nobody(await arrival()), (scope) => municipalitiesById(scope, ["0000"]));
    return Response.json({ status: "ready" });
  } catch (error) {
    return problem(error);
  }
}
