import { useTranslations } from "next-intl";
import { AppLink } from "../kit/app-link";
import styles from "./site-footer.module.css";

export function SiteFooter() {
  const t = useTranslations("frame.footer");
  return (
    <footer className={styles.footer}>
      <AppLink href="/tilgjengelighet" variant="neutral" className={styles.link}>
        {t("accessibility")}
      </AppLink>
      <AppLink href="/personvern" variant="neutral" className={styles.link}>
        {t("privacy")}
      </AppLink>
    </footer>
  );
}
