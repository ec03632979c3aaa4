import type { ReactNode } from "react";
import { SiteFooter } from "../_ui/frame/site-footer";
import styles from "./open.module.css";

/** Pages that municipalities give out: nothing but the page, in the language that it is given out in. */
export default function OpenLayout({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <main id="innhold">{children}</main>
      <SiteFooter />
    </div>
  );
}
