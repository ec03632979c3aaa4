import { CheckmarkIcon, QuestionmarkIcon, XMarkIcon } from "@navikt/aksel-icons";
import { useFormatter, useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/kit/tag";
import type { Fit, FitReason } from "@/lib/dwellings/rules/fit";
import styles from "./fit-reasons.module.css";

const TONES = { fits: "success", weigh: "warning", no: "danger" } as const;
const ICONS = { for: CheckmarkIcon, weigh: QuestionmarkIcon, against: XMarkIcon } as const;
const ORDER = ["against", "weigh", "for"] as const;

/** Whether a dwelling fits, and each reason with the fact that it rests on. */
export function FitReasons({ fit }: { fit: Fit }) {
  const t = useTranslations("dwellings");
  const sentence = useFitSentence();
  const reasons = ORDER.flatMap((weight) => fit.reasons.filter((one) => one.weight === weight));
  return (
    <div className={styles.fit}>
      <Tag tone={TONES[fit.verdict]}>{t(`verdict.${fit.verdict}`)}</Tag>
      <ul className={styles.reasons}>
        {reasons.map((reason) => {
          const Icon = ICONS[reason.weight];
          const text = sentence(reason);
          return (
            <li key={text} data-weight={reason.weight}>
              <Icon aria-hidden />
              <span>
                <span className="sr-only">{t(`fit.${reason.weight}`)}: </span>
                {text}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A reason as a sentence in the reader's language. */
function useFitSentence(): (reason: FitReason) => string {
  const t = useTranslations("dwellings");
  const format = useFormatter();
  const kit = useTranslations("frame.kit");
  const day = (value: string | null | undefined) =>
    value
      ? format.dateTime(new Date(`${value}T12:00:00Z`), {
          day: "2-digit",
          month: "2-digit",
          year: "numeric",
          timeZone: "UTC",
        })
      : "";
  const money = (ore: number | null | undefined) =>
    typeof ore === "number" ? kit("kroner", { kroner: format.number(Math.round(ore / 100)) }) : "–";
  return ({ code, days, counts = {}, money: sums, need, blockReason, what }) => {
    const isOpen = code === "blocked" && !days?.to;
    return t(`fit.${isOpen ? "blocked_open" : code}`, {
      from: day(days?.from),
      to: day(days?.to),
      free: counts.free ?? 0,
      capacity: counts.capacity ?? 0,
      persons: counts.persons ?? 0,
      rooms: counts.rooms ?? 0,
      area: format.number(counts.areaM2 ?? 0),
      rent: money(sums?.rent),
      limit: money(sums?.limit),
      need: need ? t(`need.${need}`) : "",
      reason: blockReason ? t(`block_reason.${blockReason}`) : "",
      what: what ?? "",
    });
  };
}
