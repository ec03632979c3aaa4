import type { ReactNode } from "react";
import { PublicShell } from "../_ui/frame/public-shell";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell>{children}</PublicShell>;
}
