import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { type LinkedPerson, PersonLink } from "@/app/_ui/programme/person-link";
import { guidanceState } from "@/lib/mapping/rules/guidance";
import type { Mapping, RecordedGuidance } from "@/lib/mapping/types";

/** How far someone has come before the decision. */
export function BeforeDecision({
  mapping,
  guidance,
}: {
  mapping: Mapping | undefined;
  guidance: RecordedGuidance | undefined;
}) {
  const t = useTranslations("mapping");
  return (
    <Row>
      <Tag tone={mapping?.status === "reviewed" ? "success" : "neutral"}>
        {t("title")}:{" "}
        {mapping?.status === "reviewed"
          ? t.rich("list.reviewedOn", { date: () => <DateText value={mapping.heldOn} /> })
          : t(`status.${mapping ? "draft" : "none"}`).toLowerCase()}
      </Tag>
      <Tag tone={guidance?.heldOn ? "success" : "neutral"}>
        {t("list.guidance", {
          state: t(`guidance.state.${guidanceState(guidance ?? null)}`).toLowerCase(),
        })}
      </Tag>
    </Row>
  );
}

/** The way to the mapping of someone. */
export function MappingLink({ base, personId, name }: LinkedPerson) {
  const t = useTranslations();
  return (
    <PersonLink
      href={`${base}/kartlegging/${personId}`}
      label={t("programme.people.mapping")}
      of={t("mapping.list.openFor", { name })}
    />
  );
}
