import { LoadingState } from "../_ui/kit/states";

export default function Loading() {
  return <LoadingState />;
}
