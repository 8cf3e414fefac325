export { ToastRegion as default } from '@roda-traden/ui';
