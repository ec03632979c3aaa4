"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Alert } from "../kit/alert";
import { LinkButton } from "../kit/button";
import { isMarked } from "./mark";
import styles from "./unsent-notice.module.css";

/**
 * Says on every page that something on the phone is not sent, to the one who took it along; takes
 * the key away when somebody else has signed in.
 */
export function UnsentNotice({ accountId }: { accountId: string }) {
  const t = useTranslations("offline.notice");
  const path = usePathname();
  const [unsent, setUnsent] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew on each page
  useEffect(() => {
    if (!isMarked()) return setUnsent(0);
    void import("./keeper")
      .then(({ sealUnlessOf }) => sealUnlessOf(accountId))
      .then((found) => setUnsent(found?.unsent ?? 0))
      .catch(() => {});
  }, [accountId, path]);

  if (unsent === 0) return null;
  return (
    <div className={styles.notice}>
      <Alert tone="warning" role="status">
        <p>{t("unsent", { count: unsent })}</p>
        <LinkButton href="/uten-dekning" variant="secondary">
          {t("open")}
        </LinkButton>
      </Alert>
    </div>
  );
}
