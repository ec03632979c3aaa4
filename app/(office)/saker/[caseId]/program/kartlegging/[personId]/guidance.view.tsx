import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Prose, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { GUIDANCE_RULES, type GuidanceRule, guidanceState } from "@/lib/mapping/rules/guidance";
import type { LearningScreening, RecordedGuidance } from "@/lib/mapping/types";
import { recordGuidanceAction } from "./record-guidance.action";
import { RecordGuidanceForm } from "./record-guidance.form";
import { recordLearningAction } from "./record-learning.action";
import { RecordLearningForm } from "./record-learning.form";

type About = { caseId: string; personId: string };

/** Career guidance: what the law asks, how it stands, and what was recommended. */
export function GuidanceSection({
  about,
  guidance,
  rule,
  mayWrite,
}: {
  about: About;
  guidance: RecordedGuidance | null;
  rule: GuidanceRule;
  mayWrite: boolean;
}) {
  const t = useTranslations("mapping.guidance");
  const state = guidanceState(guidance);
  return (
    <Section
      title={t("title")}
      id="karriereveiledning"
      actions={<Tag tone={state === "held" ? "success" : "neutral"}>{t(`state.${state}`)}</Tag>}
    >
      <Prose>
        <p>{t(`rule.${rule}`)}</p>
      </Prose>
      {mayWrite ? (
        <Messages namespaces={["mapping.guidance", "mapping.errors", "cases.errors"]}>
          <RecordGuidanceForm
            action={recordGuidanceAction}
            about={about}
            version={guidance?.version ?? 0}
            values={{ ...guidance }}
            mayDecline={!GUIDANCE_RULES[rule].isDuty}
          />
        </Messages>
      ) : (
        <DefinitionList
          items={[
            { term: t("offeredOn"), value: guidance && <DateText value={guidance.offeredOn} /> },
            { term: t("heldOn"), value: guidance && <DateText value={guidance.heldOn} /> },
            { term: t("provider"), value: guidance?.provider },
            { term: t("recommendation"), value: guidance?.recommendation },
          ]}
        />
      )}
    </Section>
  );
}

/** What affects learning: that it was asked, and what is needed. */
export function LearningSection({
  about,
  screening,
  mayWrite,
}: {
  about: About;
  screening: LearningScreening | null;
  mayWrite: boolean;
}) {
  const t = useTranslations("mapping.learning");
  return (
    <Section title={t("title")} id="laering">
      <Prose>
        <p>{t("lead")}</p>
      </Prose>
      {mayWrite ? (
        <Messages namespaces={["mapping.learning", "mapping.errors", "cases.errors"]}>
          <RecordLearningForm
            action={recordLearningAction}
            about={about}
            version={screening?.version ?? 0}
            values={{
              screenedOn: screening?.screenedOn,
              needs: Object.fromEntries(
                (screening?.needs ?? []).map(({ area, ...need }) => [area, need]),
              ),
            }}
          />
        </Messages>
      ) : (
        <DefinitionList
          columns={1}
          items={[
            {
              term: t("screenedOn"),
              value: screening && <DateText value={screening.screenedOn} />,
            },
          ]}
        />
      )}
    </Section>
  );
}
