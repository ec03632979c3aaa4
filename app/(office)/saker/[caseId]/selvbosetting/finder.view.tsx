import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";
import type { FoundBy, HelperRelation } from "@/lib/self-settlement/rules/codes";

/** Who found the home, who helped, and when the household would like to move in. */
export function FinderView({ page, changes }: { page: ApplicationPage; changes: boolean }) {
  const t = useTranslations("self-settlement.page");
  const found = useTranslations("self-settlement.found_by");
  const relation = useTranslations("self-settlement.helper_relation");
  const { application: a, head } = page;
  const contact = [a.helperPhone, a.helperEmail].filter(Boolean).join(", ");
  return (
    <Card
      title={t("finder")}
      actions={
        changes && <AppLink href={`/saker/${head.id}/selvbosetting/funnet`}>{t("change")}</AppLink>
      }
    >
      <DefinitionList
        items={[
          { term: t("foundBy"), value: a.foundBy && found(a.foundBy as FoundBy) },
          { term: t("wantedOn"), value: <DateText value={a.wantedOn} /> },
          {
            term: t("helper"),
            value: [a.helperName, a.helperRelation && relation(a.helperRelation as HelperRelation)]
              .filter(Boolean)
              .join(", "),
            note: a.helperIsLandlord ? t("helperIsLandlord") : undefined,
          },
          { term: t("contact"), value: contact },
          ...(a.note ? [{ term: t("note"), value: a.note }] : []),
        ]}
      />
    </Card>
  );
}
