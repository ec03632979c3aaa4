import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/settlement/settlement.module.css";
import type { MissingInFile } from "@/lib/settlement/rules/codes";
import type { FileGap } from "@/lib/settlement/types";
import { followGapAction } from "./follow-gap.action";
import { FollowGapForm } from "./follow-gap.form";
import { removeGapAction } from "./remove-gap.action";

/** What the files lack, and how far each has been followed up; what has come stands last. */
export function FileGaps({
  gaps,
  names,
  caseId,
  mayChange,
}: {
  gaps: readonly FileGap[];
  names: ReadonlyMap<string, string>;
  caseId: string;
  mayChange: boolean;
}) {
  const t = useTranslations("settlement.file");
  const missing = useTranslations("codes.missing_information");
  const inOrder = gaps.toSorted(
    (a, b) => Number(a.receivedOn !== null) - Number(b.receivedOn !== null),
  );
  return (
    <ul className={styles.tasks}>
      {inOrder.map((gap) => {
        const name = names.get(gap.personId) ?? "";
        const item = missing(gap.item as MissingInFile);
        return (
          <li key={`${gap.personId} ${gap.item}`} className={styles.task}>
            <div className={styles.what}>
              <span className={styles.name}>{item}</span>
              <span className={styles.about}>
                {names.size > 1 && <span>{name}</span>}
                {gap.receivedOn ? (
                  <Tag tone="success">
                    {t("receivedOn")} <DateText value={gap.receivedOn} />
                  </Tag>
                ) : gap.askedOn ? (
                  <span>
                    {t("askedOn")} <DateText value={gap.askedOn} />
                  </span>
                ) : (
                  <span>
                    {t("notedOn")} <DateText value={gap.notedOn} />
                  </span>
                )}
              </span>
              {mayChange && (
                <Disclosure
                  summary={
                    <>
                      <span aria-hidden="true">{t("follow")}</span>
                      <span className="sr-only">{t("followFor", { item, name })}</span>
                    </>
                  }
                >
                  <Stack gap="sm">
                    <FollowGapForm
                      key={gap.version}
                      action={followGapAction}
                      caseId={caseId}
                      gap={gap}
                      label={t("followFor", { item, name })}
                    />
                    <ActButton
                      action={removeGapAction}
                      hidden={{
                        caseId,
                        personId: gap.personId,
                        item: gap.item,
                        version: gap.version,
                      }}
                      variant="tertiary"
                      tone="neutral"
                    >
                      {t("remove")}
                    </ActButton>
                  </Stack>
                </Disclosure>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
