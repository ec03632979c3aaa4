import { useTranslations } from "next-intl";
import styles from "./documents.module.css";

/** On a narrow screen the form stands below the list: the way down to it. */
export function ToUpload({ id }: { id: string }) {
  const t = useTranslations("documents.list");
  return (
    <a href={`#${id}`} className={`ds-link ${styles.toUpload}`}>
      {t("toUpload")}
    </a>
  );
}
