import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { account } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { setLocaleInput } from "@/lib/users/input";

/** Chooses the language that the actor reads. */
export const setLocale = command({
  name: "users.set-locale",
  input: setLocaleInput,
  roles: "any",
  async run(scope, { locale }) {
    const { accountId } = scope.actor;
    const changed = await scope.tx
      .update(account)
      .set({ locale })
      .where(
        and(
          eq(account.municipalityId, scope.municipalityId),
          eq(account.id, accountId),
          ne(account.locale, locale),
        ),
      )
      .returning({ id: account.id });
    if (changed.length > 0) {
      scope.audit({
        action: "users.set-locale",
        objectType: "account",
        objectId: accountId,
        changes: [{ field: "locale", before: scope.locale, after: locale }],
      });
    }
    return ok({ locale });
  },
});
