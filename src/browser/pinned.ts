import { bareApi } from './bare-api';

/** Whether the button is on the toolbar, where its badge can be seen. */
export const isPinned = async (): Promise<boolean> => {
  const { isOnToolbar } = await bareApi().action.getUserSettings();
  return isOnToolbar ?? true;
};
