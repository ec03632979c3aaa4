import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/programme/programme.module.css";
import { guidanceState } from "@/lib/mapping/rules/guidance";
import type { Mapping, RecordedGuidance } from "@/lib/mapping/types";

/** The adults of the household, with how far each has come before the decision. */
export function BeforeDecision({
  base,
  people,
  mappings,
  guidance,
}: {
  base: string;
  people: readonly { personId: string; name: string }[];
  mappings: readonly Mapping[];
  guidance: readonly RecordedGuidance[];
}) {
  const t = useTranslations("mapping");
  return (
    <Section title={t("list.title")}>
      <p>{t("list.text")}</p>
      <ul className={styles.people}>
        {people.map(({ personId, name }) => {
          const mapping = mappings.find((one) => one.personId === personId);
          const own = guidance.find((one) => one.personId === personId);
          return (
            <li key={personId}>
              <span>{name}</span>
              <Row>
                <Tag tone={mapping?.status === "reviewed" ? "success" : "neutral"}>
                  {mapping?.status === "reviewed"
                    ? t.rich("statusOn", { date: () => <DateText value={mapping.heldOn} /> })
                    : `${t("title")}: ${t(`status.${mapping ? "draft" : "none"}`).toLowerCase()}`}
                </Tag>
                <Tag tone={own?.heldOn ? "success" : "neutral"}>
                  {t("list.guidance", {
                    state: t(`guidance.state.${guidanceState(own ?? null)}`).toLowerCase(),
                  })}
                </Tag>
                <LinkButton href={`${base}/kartlegging/${personId}`} variant="secondary" size="sm">
                  <span aria-hidden="true">{t("list.open")}</span>
                  <span className="sr-only">{t("list.openFor", { name })}</span>
                </LinkButton>
              </Row>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
