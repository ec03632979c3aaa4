import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { InstantText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { AccountDetails } from "@/lib/users/types";

/** How the person signs in, and when they last did. */
export function AccountFacts({ account }: { account: AccountDetails }) {
  const t = useTranslations("users.account");
  const p = useTranslations("users.people");
  const n = useTranslations("users.newAccount");
  const seen = account.lastSignedInAt;
  return (
    <Card title={t("access")}>
      <DefinitionList
        items={[
          {
            term: p("lastSignedIn"),
            value: seen ? <InstantText value={seen} withTime /> : p("never"),
          },
          { term: t("openSessions"), value: t("sessions", { count: account.openSessions }) },
          { term: t("createdAt"), value: <InstantText value={account.createdAt} /> },
          { term: n("issuer"), value: account.issuer },
          { term: n("subject"), value: account.subject },
        ]}
      />
    </Card>
  );
}
