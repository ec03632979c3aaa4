import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { preparationAnswer, preparationLink } from "@/db/schema/mapping";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { mappingRoles } from "../access";
import { makeLinkInput } from "../input";
import { mappedPerson } from "../queries/mapped-person";
import { mappingOf } from "../queries/mappings";
import { preparationHash, preparationOf } from "../queries/preparation";
import { LINK_DAYS, preparationPath } from "../rules/preparation";

const ACTION = "mapping.make-link";

/**
 * Makes a person's link for preparing, told this once. A link from before stops, and what was written
 * with it goes over. Errors: `mapping.errors.{protected,already-reviewed}`.
 *
 * @throws not found
 */
export const makeLink = command({
  name: ACTION,
  input: makeLinkInput,
  roles: mappingRoles,
  async run(scope, { caseId, personId, language }) {
    const opened = await caseForChange(scope, caseId, ACTION);
    if (!opened.ok) return opened;
    const person = await mappedPerson(scope, caseId, personId, ACTION);
    if (person.isProtected) return fail("mapping.errors.protected");
    const mapping = await mappingOf(scope, caseId, personId);
    if (mapping?.status === "reviewed") return fail("mapping.errors.already-reviewed");
    const { municipalityId, actor, now } = scope;
    const earlier = await preparationOf(scope, caseId, personId);
    await scope.tx
      .update(preparationLink)
      .set({ closedAt: now })
      .where(
        and(
          eq(preparationLink.municipalityId, municipalityId),
          eq(preparationLink.caseId, caseId),
          eq(preparationLink.personId, personId),
          isNull(preparationLink.closedAt),
        ),
      );
    const token = `${municipalityId}-${randomBytes(32).toString("base64url")}`;
    const id = newId();
    const expiresAt = new Date(Date.parse(now) + LINK_DAYS * 86_400_000).toISOString();
    await scope.tx.insert(preparationLink).values({
      municipalityId,
      id,
      caseId,
      personId,
      tokenHash: preparationHash(token),
      language,
      expiresAt,
      createdBy: actor.accountId,
      createdByName: actor.name,
      createdAt: now,
    });
    if (earlier) {
      await scope.tx
        .update(preparationAnswer)
        .set({ linkId: id })
        .where(
          and(
            eq(preparationAnswer.municipalityId, municipalityId),
            eq(preparationAnswer.linkId, earlier.link.id),
          ),
        );
    }
    scope.audit({
      action: ACTION,
      objectType: "preparation_link",
      objectId: id,
      caseId,
      personId,
      changes: [{ field: "language", before: null, after: language }],
    });
    return ok({ path: preparationPath(token) });
  },
});
