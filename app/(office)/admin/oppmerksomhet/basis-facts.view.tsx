import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { BasisProposal } from "@/lib/watch/types";

/** What a basis says. */
export function BasisFacts({ basis }: { basis: BasisProposal }) {
  const t = useTranslations("watch.setup");
  return (
    <DefinitionList
      items={[
        { term: t("fields.legalBasis"), value: basis.legalBasis },
        { term: t("fields.lawReference"), value: basis.lawReference },
        {
          term: t("fields.decidedBy"),
          value: (
            <>
              {basis.decidedBy}, <DateText value={basis.decidedOn} />
            </>
          ),
        },
        { term: t("fields.dpiaReference"), value: basis.dpiaReference },
        {
          term: t("period"),
          value: (
            <>
              <DateText value={basis.validFrom} /> – <DateText value={basis.validTo} />
            </>
          ),
        },
        {
          term: t("fields.reviewMonths"),
          value: t("months", { count: basis.reviewMonths }),
        },
      ]}
    />
  );
}
