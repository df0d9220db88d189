import { useRef, useState } from 'preact/hooks';
import type { Actions } from '../../components/parts/actions';
import type { Announced } from '../../components/parts/announcement';
import { useWords } from '../../components/parts/words';
import type { Capture } from '../../lib/evidence/evidence';
import { applyChange, type Change } from '../../lib/request/changes';
import type { Current } from '../../lib/request/request';
import { sampleRequest, sampleView } from '../../lib/view/sample-view';
import type { View } from '../../lib/view/view';
import { useAnnounced } from '../our-page/use-announced';

/** The request of the sample page. It changes like a real one, but is never saved. */
export interface Sample {
  /** Absent before the first press. */
  view: View | undefined;
  actions: Actions;
  announced: Announced | undefined;
  begin(capture: Capture): void;
  forget(): void;
}

/** Holds the request of the sample page for as long as the page is open. */
export function useSample(): Sample {
  const t = useWords();
  const [current, set] = useState<Current>();
  const before = useRef<Current>(undefined);
  const { announced, announce, silence, copy } = useAnnounced();
  const change = (wanted: Change) => {
    before.current = current;
    set((now) => now && applyChange(now, wanted, new Date().toISOString()).current);
    if (wanted.change === 'remove-evidence') announce(t('request.removed'), { canUndo: true });
  };
  const isElsewhere = () => announce(t('sample.elsewhere'));
  const actions: Actions = {
    change,
    putBack() {
      silence();
      set(before.current);
    },
    copy,
    announce,
    dismissNotice: isElsewhere,
    checkLink: async () => isElsewhere(),
    startAnother: isElsewhere,
    openRequest: isElsewhere,
    removeRequest: isElsewhere,
    openAsPage: isElsewhere,
    openApplication: isElsewhere,
  };
  return {
    view: current && sampleView(current, new Date()),
    actions,
    announced,
    begin: (capture) => set(sampleRequest(capture, new Date().toISOString())),
    forget() {
      silence();
      set(undefined);
    },
  };
}
