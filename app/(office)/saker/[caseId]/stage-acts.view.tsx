import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section } from "@/app/_ui/kit/page";
import { type GateFacts, missingForGate } from "@/lib/cases/rules/gates";
import { possibleMoves } from "@/lib/cases/rules/stages";
import type { CaseHeader } from "@/lib/cases/types";
import { type Actor, hasRole } from "@/lib/platform/context";
import styles from "./case.module.css";

/** The steps that can be taken from here, and how much each of them still misses. */
export function StageActs({
  header,
  facts,
  actor,
}: {
  header: CaseHeader;
  facts: GateFacts;
  actor: Actor;
}) {
  const t = useTranslations("cases");
  const moves = possibleMoves(header.settlementType, facts.openStages);
  return (
    <Section title={t("move.next")}>
      <ul className={styles.list}>
        {moves.map(({ act, who, byApplication }) => {
          if (byApplication) return null;
          const missing = missingForGate(act, facts).flatMap(({ items }) => items.length || 1);
          const count = missing.reduce((sum, n) => sum + n, 0);
          return (
            <li key={act} className={styles.entry}>
              {hasRole(actor, ...who) ? (
                <AppLink href={`/saker/${header.id}/steg?steg=${act}`}>{t(`act.${act}`)}</AppLink>
              ) : (
                <span>{t(`act.${act}`)}</span>
              )}
              <span className={styles.quiet}>
                {hasRole(actor, ...who)
                  ? count > 0
                    ? t("move.missing", { count })
                    : t("move.ready")
                  : t("move.otherRole")}
              </span>
            </li>
          );
        })}
        {moves.some(({ byApplication }) => byApplication) && (
          <li className={styles.entry}>
            <AppLink href={`/saker/${header.id}/selvbosetting`}>{t("move.application")}</AppLink>
            <span className={styles.quiet}>{t("move.byApplication")}</span>
          </li>
        )}
      </ul>
    </Section>
  );
}
