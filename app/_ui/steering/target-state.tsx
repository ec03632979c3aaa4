import { useFormatter, useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/kit/tag";
import { isShare } from "@/lib/steering/rules/indicators";
import type { ShownIndicator } from "@/lib/steering/types";
import { distanceTo, goalOf } from "./indicator-figure";
import styles from "./steering.module.css";

/** The goal, and whether the result reaches it. */
export function TargetState({ shown }: { shown: ShownIndicator }) {
  const t = useTranslations("steering.card");
  const format = useFormatter();
  const goal = goalOf(shown);
  if (goal === null) {
    return (
      <p className={styles.fact}>
        <span className={styles.quiet}>{t("noTarget")}</span>
      </p>
    );
  }
  const share = isShare(shown.indicator);
  const distance = distanceTo(shown);
  const value = format.number(goal);
  return (
    <p className={styles.fact}>
      <span>{share ? t("target", { value }) : t("targetCount", { value })}</span>
      {distance === 0 && <Tag tone="success">{t("reached")}</Tag>}
      {distance !== null && distance > 0 && (
        <Tag tone="neutral">
          {share
            ? t("below", { points: format.number(distance) })
            : t("left", { count: format.number(distance) })}
        </Tag>
      )}
    </p>
  );
}
