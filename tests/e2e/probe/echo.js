// Answers on the channel, and tells the first document what it reads of what that one has written to localStorage.
'use strict';
const channel = new BroadcastChannel('okaeri-probe-documents');
channel.onmessage = (event) => {
  if (event.data === 'are you there') channel.postMessage('yes');
};
channel.postMessage('ready');
parent.postMessage(localStorage.getItem('okaeri-probe'), '*');
