import { useTranslations } from "next-intl";
import type { Rights } from "@/lib/law/rules/rights";
import { DecisionCard, type Place, useDayWords } from "./decision-card.view";

const GOES_ON = ["right_and_duty", "right", "duty"];

/** Norwegian: whether, for how long, and to which level. */
export function NorwegianRight({ rights, place }: { rights: Rights; place: Place }) {
  const t = useTranslations("law.rights");
  const day = useDayWords();
  const { norwegian } = rights;
  const { months, hours, clockFrom, endsOn, writtenGoal: written, oralGoal: oral } = norwegian;
  const goesOn = GOES_ON.includes(norwegian.result);
  const length = [
    months && t("training.months", { months }),
    hours && t("training.hours", { hours }),
    clockFrom && t("training.from", { day: day(clockFrom) }),
    endsOn && t("training.ends", { day: day(endsOn) }),
    months && !clockFrom && t("training.notBegun"),
  ].filter(Boolean);
  return (
    <DecisionCard
      title={t("parts.norwegian")}
      sentence={t(`norwegian.${norwegian.result}`)}
      lines={[
        length.join(" "),
        goesOn && written && oral && t("training.goal", { written, oral }),
        goesOn && t(norwegian.testDuty ? "training.tests" : "training.noTests"),
      ]}
      decisions={[norwegian]}
      place={place}
    />
  );
}

/** Civics, with its own twelve months. */
export function CivicsRight({ rights, place }: { rights: Rights; place: Place }) {
  const t = useTranslations("law.rights");
  const day = useDayWords();
  const { civics } = rights;
  const { hours, endsOn } = civics;
  return (
    <DecisionCard
      title={t("parts.civics")}
      sentence={t(`civics.${civics.result}`)}
      lines={[
        hours && t("training.hours", { hours }),
        endsOn && t("training.due", { day: day(endsOn) }),
      ].map((line) => line || null)}
      decisions={[civics]}
      place={place}
    />
  );
}

/** What comes before the programme: mapping of skills, or career guidance. */
export function PreparationRight({
  part,
  rights,
  place,
}: {
  part: "mapping" | "careerGuidance";
  rights: Rights;
  place: Place;
}) {
  const t = useTranslations("law.rights");
  const day = useDayWords();
  const decision = rights[part];
  return (
    <DecisionCard
      title={t(`parts.${part}`)}
      sentence={t(`${part}.${decision.result}`)}
      lines={[decision.doneOn && t("doneOn", { day: day(decision.doneOn) })]}
      decisions={[decision]}
      place={place}
    />
  );
}
