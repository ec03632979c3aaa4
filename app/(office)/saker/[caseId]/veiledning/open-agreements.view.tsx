import { useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { DateText } from "@/app/_ui/kit/date-text";
import { Tag } from "@/app/_ui/kit/tag";
import type { OpenAgreement } from "@/lib/guidance/types";
import { CompleteAgreementForm } from "./complete-agreement.form";
import styles from "./guidance.module.css";

/** What was agreed and is not done, the first to fall due first. */
export function OpenAgreements({
  agreements,
  today,
  action,
}: {
  agreements: OpenAgreement[];
  today: string;
  action: FormAction | null;
}) {
  const t = useTranslations("guidance.agreements");
  if (agreements.length === 0) return <p>{t("empty")}</p>;
  return (
    <ul className={styles.agreements}>
      {agreements.map((agreement) => (
        <li key={agreement.id} className={styles.agreement}>
          <div>
            <p>{agreement.text}</p>
            <p className={styles.last}>
              {t("responsible", { name: agreement.responsible })}
              {agreement.dueOn && (
                <>
                  {" · "}
                  <DateText value={agreement.dueOn} />
                </>
              )}
            </p>
            {agreement.dueOn && agreement.dueOn < today && <Tag tone="warning">{t("overdue")}</Tag>}
          </div>
          {action && (
            <CompleteAgreementForm
              agreementId={agreement.id}
              text={agreement.text}
              action={action}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
