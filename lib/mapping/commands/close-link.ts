import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { preparationLink } from "@/db/schema/mapping";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { ok } from "@/lib/platform/result";
import { mappingRoles } from "../access";
import { closeLinkInput } from "../input";

const ACTION = "mapping.close-link";

/** Closes a person's link; what was written stays for the talk. @throws not found */
export const closeLink = command({
  name: ACTION,
  input: closeLinkInput,
  roles: mappingRoles,
  async run(scope, { linkId }) {
    const own = and(
      eq(preparationLink.municipalityId, scope.municipalityId),
      eq(preparationLink.id, linkId),
    );
    const [link] = await scope.tx
      .select({ caseId: preparationLink.caseId, personId: preparationLink.personId })
      .from(preparationLink)
      .where(own);
    if (!link) {
      throw notFound({ action: ACTION, objectType: "preparation_link", objectId: linkId });
    }
    const opened = await caseForChange(scope, link.caseId, ACTION, { closedToo: true });
    if (!opened.ok) return opened;
    await scope.tx
      .update(preparationLink)
      .set({ closedAt: scope.now })
      .where(and(own, isNull(preparationLink.closedAt)));
    scope.audit({ action: ACTION, objectType: "preparation_link", objectId: linkId, ...link });
    return ok(link);
  },
});
