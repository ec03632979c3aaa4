import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { DateText } from "@/app/_ui/kit/date-text";
import { Messages } from "@/app/_ui/messages";
import type { SchoolBreak } from "@/lib/courses/types";
import styles from "./courses.module.css";

/** The municipality's breaks that have not ended, and why courses are laid to them. */
export function Breaks({
  breaks,
  remove,
}: {
  breaks: readonly SchoolBreak[];
  remove: FormAction | null;
}) {
  const t = useTranslations("courses.breaks");
  return (
    <>
      <p className={styles.help}>{t("lead")}</p>
      {breaks.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <Messages namespaces={["courses.errors"]}>
          <ul className={styles.breaks}>
            {breaks.map(({ id, name, fromOn, toOn }) => (
              <li key={id} className={styles.break}>
                <span>
                  <strong>{name}</strong>
                  <br />
                  {t.rich("period", {
                    from: () => <DateText value={fromOn} />,
                    to: () => <DateText value={toOn} />,
                  })}
                </span>
                {remove && (
                  <ActButton action={remove} hidden={{ breakId: id }} variant="tertiary">
                    {t("remove", { name })}
                  </ActButton>
                )}
              </li>
            ))}
          </ul>
        </Messages>
      )}
    </>
  );
}
