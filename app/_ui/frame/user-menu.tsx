import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Role } from "@/lib/platform/context";
import { AppLink } from "../kit/app-link";
import { LanguageChoice, ThemeChoice } from "./preferences";
import styles from "./user-menu.module.css";

const MENU_ID = "user-menu";

/** Who is signed in and as what; language, appearance and the way out. A native popover. */
export function UserMenu({
  name,
  roles,
  theme,
  onTheRoad,
  signOut,
}: {
  name: string;
  roles: readonly Role[];
  theme: "auto" | "light" | "dark";
  /** Whether what is taken along on a phone concerns this person. */
  onTheRoad: boolean;
  signOut: ReactNode;
}) {
  const t = useTranslations("frame");
  return (
    <div>
      <button
        type="button"
        popoverTarget={MENU_ID}
        className={styles.button}
        aria-label={t("user.menu", { name })}
        aria-haspopup="dialog"
      >
        <span className={styles.avatar} aria-hidden="true">
          {initials(name)}
        </span>
        <span className={styles.name} aria-hidden="true">
          {name}
        </span>
      </button>
      <div id={MENU_ID} popover="auto" className={styles.menu}>
        <div>
          <p className={styles.who}>{name}</p>
          <p className={styles.roles}>
            <span className="sr-only">{t("user.roles")}: </span>
            {roles.map((role) => t(`roles.${role}`)).join(", ")}
          </p>
        </div>
        <AppLink href="/innstillinger" className={styles.settings}>
          {t("user.settings")}
        </AppLink>
        {onTheRoad && (
          <AppLink href="/uten-dekning" className={styles.settings}>
            {t("user.onTheRoad")}
          </AppLink>
        )}
        <LanguageChoice />
        <ThemeChoice current={theme} />
        <div className={styles.out}>{signOut}</div>
      </div>
    </div>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? "")
    .join("");
}
