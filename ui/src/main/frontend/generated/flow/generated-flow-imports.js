import '@vaadin/text-field/src/vaadin-text-field.js';
import '@vaadin/tooltip/src/vaadin-tooltip.js';
import '@vaadin/confirm-dialog/src/vaadin-confirm-dialog.js';
import '@vaadin/date-picker/src/vaadin-date-picker.js';
import 'Frontend/generated/jar-resources/datepickerConnector.js';
import '@vaadin/checkbox-group/src/vaadin-checkbox-group.js';
import 'Frontend/generated/jar-resources/flow-component-renderer.js';
import 'Frontend/generated/jar-resources/flow-component-directive.js';
import 'Frontend/generated/jar-resources/lit-renderer.ts';
import '@vaadin/checkbox/src/vaadin-checkbox.js';
import '@vaadin/select/src/vaadin-select.js';
import 'Frontend/generated/jar-resources/selectConnector.js';
import '@vaadin/text-area/src/vaadin-text-area.js';
import '@vaadin/time-picker/src/vaadin-time-picker.js';
import 'Frontend/generated/jar-resources/vaadin-time-picker/timepickerConnector.js';
import 'Frontend/generated/jar-resources/vaadin-time-picker/helpers.js';
import '@vaadin/integer-field/src/vaadin-integer-field.js';
import '@vaadin/multi-select-combo-box/src/vaadin-multi-select-combo-box.js';
import 'Frontend/generated/jar-resources/comboBoxConnector.js';
import '@vaadin/dialog/src/vaadin-dialog.js';
import '@vaadin/radio-group/src/vaadin-radio-group.js';
import '@vaadin/radio-group/src/vaadin-radio-button.js';
import '@vaadin/common-frontend/ConnectionIndicator.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === '5c61da1fa6962bd31a4928985b657e152224bb85c3547d6455150492bf95c6a1') {
    pending.push(import('./chunks/chunk-ef0e303bfc328c38ebf363027a9f2487418969f2dfc0dbaa8297af7a662db99d.js'));
  }
  if (key === 'a2bea3d9560b6710495991074e41d29bcea4f28aeb30630cec2eb829c62f2c49') {
    pending.push(import('./chunks/chunk-2887411d696e1860fa3c5f79a6592f17ce683641978b8086f92887f0d77d43e0.js'));
  }
  if (key === 'ed05e048957ae48d5d7fc76e4a9845a4e0a049a21c765dcc5a2295fff906c5ec') {
    pending.push(import('./chunks/chunk-63e1f36388b29da0f362dc27dd1b67c60e42f2241be00980663c1585791ef9a3.js'));
  }
  if (key === '2a52961def9a74935dafa3e455da604f6f75616301137a2ce48622bdec275e15') {
    pending.push(import('./chunks/chunk-2f9e8d06baed560ce12ed2c9c1b195b9d02988ff9e896c127299a71a5d2e5f89.js'));
  }
  if (key === '0da87847cf28462c784ec49c1a14687662ed0d38a03e6101115ca0ac46aca9bd') {
    pending.push(import('./chunks/chunk-2887411d696e1860fa3c5f79a6592f17ce683641978b8086f92887f0d77d43e0.js'));
  }
  if (key === '22e863dbaf2b538fb23c3eb8f6d3c81e65dbd0892a05e235727df2d2da466b0f') {
    pending.push(import('./chunks/chunk-ef0e303bfc328c38ebf363027a9f2487418969f2dfc0dbaa8297af7a662db99d.js'));
  }
  if (key === 'ad78f3cd7e5a48ec014447fecf70ea2e2cc678a47f5fbf8c1ae3659bade2da67') {
    pending.push(import('./chunks/chunk-ef0e303bfc328c38ebf363027a9f2487418969f2dfc0dbaa8297af7a662db99d.js'));
  }
  if (key === '1d491b9a3a3b91674b4af58a39f9861243286bed7383e2b0e8af16d8404ff333') {
    pending.push(import('./chunks/chunk-2f9e8d06baed560ce12ed2c9c1b195b9d02988ff9e896c127299a71a5d2e5f89.js'));
  }
  if (key === '5876a1b8e30ed03cbc3cc46b101ac7966e318e8252e4820bd64257c82ca29883') {
    pending.push(import('./chunks/chunk-45e128c933800f752a8e1cbb1f85b6fc710b441fbd797e1228d781cfa52c6b03.js'));
  }
  if (key === '3774b0784d9324d080a252a661418a34bbf7dde0c572fa3617684975b1258e61') {
    pending.push(import('./chunks/chunk-ef0e303bfc328c38ebf363027a9f2487418969f2dfc0dbaa8297af7a662db99d.js'));
  }
  if (key === 'b33e9b97c5630e9ce7562fcc2b07d8feeb59d2de76f644171a7fc6c90ba2917e') {
    pending.push(import('./chunks/chunk-45e128c933800f752a8e1cbb1f85b6fc710b441fbd797e1228d781cfa52c6b03.js'));
  }
  if (key === '276f0b660bd5ad79b165f832cd3de30f45987ea21e4f5880130914fe4c243588') {
    pending.push(import('./chunks/chunk-2887411d696e1860fa3c5f79a6592f17ce683641978b8086f92887f0d77d43e0.js'));
  }
  if (key === '0c5f5f4ec4b733fd36e4b1116417cfbda62805429669d3ddd5a954944cdad37c') {
    pending.push(import('./chunks/chunk-45e128c933800f752a8e1cbb1f85b6fc710b441fbd797e1228d781cfa52c6b03.js'));
  }
  if (key === '319a0c990fc610657012475682510db0c959b0aebb43b61ee4cecb4625f73c39') {
    pending.push(import('./chunks/chunk-63e1f36388b29da0f362dc27dd1b67c60e42f2241be00980663c1585791ef9a3.js'));
  }
  return Promise.all(pending);
}

window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}