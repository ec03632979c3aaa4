import { useTranslations } from "next-intl";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Tag } from "@/app/_ui/kit/tag";
import type { LetterSettings } from "@/lib/letters/types";

/** Who the letters come from, and what the municipality holds a refusal to be. */
export function SenderFacts({
  municipality,
  settings: { department, address, phone, email, refusalIs },
}: {
  municipality: string;
  settings: LetterSettings;
}) {
  const t = useTranslations("letters");
  return (
    <DefinitionList
      columns={3}
      items={[
        { term: t("sender.municipality"), value: municipality },
        { term: t("sender.department"), value: department },
        { term: t("sender.address"), value: address.join(", ") },
        { term: t("sender.phone"), value: phone },
        { term: t("sender.email"), value: email },
        {
          term: t("sender.refusalIs"),
          value: (
            <>
              {refusalIs ? t(`decisionType.${refusalIs}`) : t("sender.notChosen")}{" "}
              <Tag tone="warning">{t("sender.unverified")}</Tag>
            </>
          ),
          note: t("sender.refusalNote"),
        },
      ]}
    />
  );
}
